// Moments by the reader's own clock, and forms that say which clock that is. Without this file both speak UTC.

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

function tell() {
  for (const time of document.querySelectorAll("time[data-local]")) {
    const at = new Date(time.dateTime);
    const day = Math.abs(at - Date.now()) < 72e6 ? {} : { dateStyle: "medium" };
    const text = at.toLocaleString(document.documentElement.lang, { ...day, timeStyle: "short" });
    if (time.textContent !== text) time.textContent = text;
  }
}

for (const zone of document.querySelectorAll("input[data-zone]")) zone.value = timeZone;
for (const zone of document.querySelectorAll("span[data-zone]")) zone.textContent = timeZone;
tell();
setInterval(tell, 1000);
