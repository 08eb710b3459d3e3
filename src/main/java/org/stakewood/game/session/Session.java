package org.stakewood.game.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A class, or somebody playing alone.
 *
 * @param id its number
 * @param code what people type to join
 * @param host who runs it; null for somebody playing alone
 * @param title free text of the host
 * @param scenario id of the scenario of its first network
 * @param locked true if nobody may join
 * @param seats players' seats of each network
 * @param networks its networks as they are played now: those of the practice while one is on; at least one
 * @param counted its networks that count, in the same order
 * @param draw seed of the drawing of networks
 * @param labelled true if people are told the label of their network
 * @param terms on what terms people come in
 * @param createdAt when it was made
 * @param archived true once it is put away
 */
public record Session(
        long id,
        String code,
        Long host,
        String title,
        String scenario,
        boolean locked,
        int seats,
        List<Network> networks,
        List<Network> counted,
        long draw,
        boolean labelled,
        Terms terms,
        Instant createdAt,
        boolean archived) {

    public Session {
        networks = List.copyOf(networks);
        counted = List.copyOf(counted);
    }

    /** True while a practice round is on, which does not count. */
    public boolean practising() {
        return !networks.equals(counted);
    }

    /** The games of its networks, in their order. */
    public List<Long> games() {
        return networks.stream().map(Network::game).toList();
    }

    /** The game of its first network. */
    public long game() {
        return networks.get(0).game();
    }

    /** True if there is more than one network. */
    public boolean parallel() {
        return networks.size() > 1;
    }

    /** The network of a number from 1; the first or the last for a number beyond. */
    public Network network(int number) {
        return networks.get(Math.max(1, Math.min(number, networks.size())) - 1);
    }

    /** Id of the scenario that a game of this session is made of. */
    public String lessonOf(long game) {
        return networkOf(game).map(Network::lesson).orElse(scenario);
    }

    /** The day to whose morning a game of this session was last set back; 0 if it never was. */
    public int setBackTo(long game) {
        return networkOf(game).map(Network::setBackTo).orElse(0);
    }

    /** True if all networks are made of one scenario. */
    public boolean oneLesson() {
        return networks.stream().allMatch(each -> each.lesson().equals(scenario));
    }

    /** The network of a game; empty if the game is none of its networks. */
    public Optional<Network> networkOf(long game) {
        return networks.stream().filter(each -> each.game() == game).findFirst();
    }
}
