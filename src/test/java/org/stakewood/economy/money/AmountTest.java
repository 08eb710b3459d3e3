package org.stakewood.economy.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @Test
    void aRateIsItsBinaryValueNotItsDecimalText() {
        assertEquals(0, Amount.floorTimes(1, Math.nextDown(1.0)));
        assertEquals(1, Amount.ceilTimes(1, Math.nextDown(1.0)));
        assertEquals(31, Amount.ceilTimes(300, 0.1), "0.1 in binary is a little above a tenth");
        assertEquals(30, Amount.floorTimes(300, 0.1));
    }

    @Test
    void aPlainDoubleProductWouldOverpay() {
        long amount = 900_719_925_474_099L;
        double rate = Math.nextDown(1.0);
        assertEquals(amount - 1, Amount.floorTimes(amount, rate));
        assertEquals(amount, (long) Math.rint(amount * rate));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -1e-300})
    void aRateThatIsNoneIsADefect(double rate) {
        assertThrows(IllegalArgumentException.class, () -> Amount.floorTimes(1, rate));
        assertThrows(IllegalArgumentException.class, () -> Amount.ceilTimes(0, rate));
    }

    @Test
    void negativeAmountsAndNoDivisorAreDefects() {
        assertThrows(IllegalArgumentException.class, () -> Amount.floorTimes(-1, 1));
        assertThrows(IllegalArgumentException.class, () -> Amount.mulDivFloor(-1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> Amount.mulDivFloor(1, -1, 1));
        assertThrows(IllegalArgumentException.class, () -> Amount.mulDivCeil(1, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> Amount.mulDivFloor(1, 1, -1));
        assertThrows(IllegalArgumentException.class, () -> Amount.geometricMean(1, -1));
    }
}
