# Three plots to begin with. Run in the folder with the CSV files:
#     python plots.py
# Needs pandas and matplotlib. Writes net_worth.png, inequality.png, coins.png.
import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import pandas as pd

panel = pd.read_csv("player_days.csv")
coins = pd.read_csv("coin_days.csv")

# 1. Net worth by day, a line for each person's account; the median of the bots for comparison.
people = panel[panel["player"].notna()]
bots = panel[panel["player"].isna()]
fig, ax = plt.subplots(figsize=(9, 5))
for player, rows in people.groupby("player"):
    ax.plot(rows["day"], rows["net_worth"], linewidth=1, label=player)
if not bots.empty:
    bots.groupby("day")["net_worth"].median().plot(ax=ax, color="black", linestyle="--", label="median bot")
ax.set_xlabel("Day")
ax.set_ylabel("Net worth, USD")
if ax.get_legend_handles_labels()[0]:
    ax.legend(fontsize="x-small", ncol=2)
fig.savefig("net_worth.png", dpi=150, bbox_inches="tight")


# 2. Lorenz curve of net worth on the last day, and the Gini coefficient over time.
def gini(values):
    x = values.clip(lower=0).sort_values().to_numpy()
    n = len(x)
    total = x.sum()
    return 0 if total == 0 else sum((2 * (i + 1) - n - 1) * x[i] for i in range(n)) / (n * total)


fig, (left, right) = plt.subplots(1, 2, figsize=(11, 5))
if not panel.empty:
    last = panel[panel["day"] == panel["day"].max()]["net_worth"].clip(lower=0).sort_values()
    share = [0] + list(last.cumsum() / max(last.sum(), 1e-9))
    left.plot([i / (len(share) - 1) for i in range(len(share))], share)
    panel.groupby("day")["net_worth"].apply(gini).plot(ax=right)
left.plot([0, 1], [0, 1], color="gray", linestyle=":")
left.set_xlabel("Share of accounts")
left.set_ylabel("Share of net worth")
right.set_xlabel("Day")
right.set_ylabel("Gini of net worth")
fig.savefig("inequality.png", dpi=150, bbox_inches="tight")

# 3. Where the OAK is, as shares of the supply.
places = ["free", "pools", "staked", "leaving", "credit", "house"]
oak = coins[coins["asset"] == "OAK"].set_index("day")
fig, ax = plt.subplots(figsize=(9, 5))
if not oak.empty:
    ax.stackplot(oak.index, [oak[place] / oak["supply"] for place in places], labels=places)
    ax.legend(loc="upper left", fontsize="small")
ax.set_xlabel("Day")
ax.set_ylabel("Share of all OAK")
ax.set_ylim(0, 1)
fig.savefig("coins.png", dpi=150, bbox_inches="tight")
