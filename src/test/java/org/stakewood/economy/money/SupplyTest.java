package org.stakewood.economy.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SupplyTest {

    @Test
    void whatWasBurntForWhateverReasonIsBurnt() {
        Supply supply = Supply.NOTHING
                .record(Flow.GENESIS, Asset.OAK, 100)
                .record(Flow.SLASH, Asset.OAK, 1)
                .record(Flow.FEE, Asset.OAK, 2)
                .record(Flow.FORECLOSE, Asset.OAK, 4)
                .record(Flow.GENESIS, Asset.SOAK, 50)
                .record(Flow.COVER, Asset.SOAK, 8);
        assertEquals(7, supply.burnt(Asset.OAK));
        assertEquals(8, supply.burnt(Asset.SOAK));
        assertEquals(93, supply.outstanding(Asset.OAK));
    }
}
