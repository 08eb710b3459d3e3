package org.stakewood.laboratory;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.stakewood.economy.scenario.Allocation;

class AllocationTrialTest {

    @Test
    void rewardsByInterestDriveAThinMarketToItsEnd() {
        AllocationTrial.Outcome value = AllocationTrial.play(Allocation.BY_BORROW_VALUE, 6_000, Seeds.FIRST);
        AllocationTrial.Outcome interest = AllocationTrial.play(Allocation.BY_INTEREST, 6_000, Seeds.FIRST);
        assertTrue(value.thin() < 0.70, value.toString());
        assertTrue(interest.thin() > 0.95, interest.toString());
        assertTrue(interest.thinRate() > 0.40, interest.toString());
    }
}
