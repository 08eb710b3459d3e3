package org.stakewood.economy.staking;

/**
 * One validator of the network.
 *
 * @param id dense id
 * @param owner account that runs it
 * @param born day on which it opened; 0 for genesis
 * @param status part in the network
 * @param jailedOn day of the last jailing; meaningless before one
 * @param stake what is bonded to it
 * @param operation how it is run
 * @param terms what it asks
 * @param rewards what waits to be claimed
 * @param interest the desks' interest that waits for those who stake here, micro-sOAK
 * @param duty how reliable it has been
 */
public record Validator(
        int id,
        int owner,
        int born,
        Status status,
        int jailedOn,
        Stake stake,
        Operation operation,
        Terms terms,
        Rewards rewards,
        Rewards interest,
        Duty duty) {

    /** A new validator with nothing bonded yet. */
    public static Validator open(int id, int owner, int day, Operation operation, double commission) {
        return new Validator(
                id,
                owner,
                day,
                Status.ACTIVE,
                0,
                Stake.NONE,
                operation,
                new Terms(commission, -1),
                Rewards.NONE,
                Rewards.NONE,
                Duty.NONE);
    }

    /** True if it takes part today. */
    public boolean active() {
        return status == Status.ACTIVE;
    }

    /** True if it is out for good. */
    public boolean tombstoned() {
        return status == Status.TOMBSTONED;
    }

    public Validator with(Stake other) {
        return new Validator(id, owner, born, status, jailedOn, other, operation, terms, rewards, interest, duty);
    }

    public Validator with(Operation other) {
        return new Validator(id, owner, born, status, jailedOn, stake, other, terms, rewards, interest, duty);
    }

    public Validator with(Terms other) {
        return new Validator(id, owner, born, status, jailedOn, stake, operation, other, rewards, interest, duty);
    }

    public Validator with(Rewards other) {
        return new Validator(id, owner, born, status, jailedOn, stake, operation, terms, other, interest, duty);
    }

    public Validator withInterest(Rewards other) {
        return new Validator(id, owner, born, status, jailedOn, stake, operation, terms, rewards, other, duty);
    }

    public Validator with(Duty other) {
        return new Validator(id, owner, born, status, jailedOn, stake, operation, terms, rewards, interest, other);
    }

    public Validator with(Status other) {
        return new Validator(id, owner, born, other, jailedOn, stake, operation, terms, rewards, interest, duty);
    }

    /** In jail from the day on. */
    public Validator jailed(int day) {
        return new Validator(id, owner, born, Status.JAILED, day, stake, operation, terms, rewards, interest, duty);
    }
}
