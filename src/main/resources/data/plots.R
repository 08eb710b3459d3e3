# Three plots to begin with. Run in the folder with the CSV files:
#     Rscript plots.R
# Needs nothing but R. Writes plots.pdf.
panel <- read.csv("player_days.csv", na.strings = "")
coins <- read.csv("coin_days.csv")
pdf("plots.pdf", width = 9, height = 5)

# 1. Net worth by day, a line for each person's account; the median of the bots for comparison.
people <- panel[!is.na(panel$player), ]
bots <- panel[is.na(panel$player), ]
if (nrow(panel) > 0) {
  plot(range(panel$day), range(c(0, people$net_worth, bots$net_worth)), type = "n",
       xlab = "Day", ylab = "Net worth, USD")
  for (player in unique(people$player)) {
    rows <- people[people$player == player, ]
    lines(rows$day, rows$net_worth, col = match(player, unique(people$player)))
  }
  if (nrow(bots) > 0) {
    middle <- tapply(bots$net_worth, bots$day, median)
    lines(as.numeric(names(middle)), middle, lty = 2, lwd = 2)
  }
}

# 2. Lorenz curve of net worth on the last day, and the Gini coefficient over time.
gini <- function(values) {
  x <- sort(pmax(values, 0))
  n <- length(x)
  if (sum(x) == 0) 0 else sum((2 * seq_len(n) - n - 1) * x) / (n * sum(x))
}
if (nrow(panel) > 0) {
  last <- sort(pmax(panel$net_worth[panel$day == max(panel$day)], 0))
  plot(c(0, seq_along(last) / length(last)), c(0, cumsum(last) / max(sum(last), 1e-9)), type = "l",
       xlab = "Share of accounts", ylab = "Share of net worth")
  abline(0, 1, lty = 3)
  over <- tapply(panel$net_worth, panel$day, gini)
  plot(as.numeric(names(over)), over, type = "l", xlab = "Day", ylab = "Gini of net worth")
}

# 3. Where the OAK is, as shares of the supply.
places <- c("free", "pools", "staked", "leaving", "credit", "house")
oak <- coins[coins$asset == "OAK", ]
if (nrow(oak) > 0) {
  shares <- t(as.matrix(oak[, places] / oak$supply))
  barplot(shares, names.arg = oak$day, border = NA, space = 0, col = seq_along(places) + 1,
          xlab = "Day", ylab = "Share of all OAK", legend.text = places)
}
invisible(dev.off())
