package org.stakewood.web.debrief;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stakewood.economy.view.PublicView;
import org.stakewood.game.Moment;
import org.stakewood.game.debrief.Debrief;
import org.stakewood.game.debrief.Debriefs;
import org.stakewood.game.question.Questions;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Session;
import org.stakewood.game.worlds.BotWorlds;
import org.stakewood.web.chart.Size;
import org.stakewood.web.lesson.Lessons;
import org.stakewood.web.text.Names;
import org.stakewood.web.text.Place;
import org.stakewood.web.text.Words;

/** Puts the slides of a game together. All readers of a game get the same ones in the same order. */
@ApplicationScoped
public class Decks {

    private final Debriefs debriefs;
    private final BotWorlds worlds;
    private final Questions questions;
    private final Seats seats;
    private final Lessons lessons;

    Decks(Debriefs debriefs, BotWorlds worlds, Questions questions, Seats seats, Lessons lessons) {
        this.debriefs = debriefs;
        this.worlds = worlds;
        this.questions = questions;
        this.seats = seats;
        this.lessons = lessons;
    }

    /** For the host in front of the own screen, where what people wrote is read. */
    public Deck host(Session session, Moment moment, boolean names, Words words) {
        return deck(session, moment, called(session, moment, names, -1, words), Size.PAGE, true, words);
    }

    /** For the projector. */
    public Deck wall(Session session, Moment moment, boolean names, Words words) {
        return deck(session, moment, called(session, moment, names, -1, words), Size.SLIDE, false, words);
    }

    /** For a player, who is "you"; others are numbered. */
    public Deck player(Session session, Moment moment, int own, Words words) {
        return deck(session, moment, called(session, moment, false, own, words), Size.PAGE, false, words);
    }

    private Deck deck(Session session, Moment moment, Names names, Size size, boolean host, Words words) {
        PublicView view = moment.publicView();
        Debrief debrief = debriefs.of(moment);
        Sight sight = new Sight(
                debrief,
                new Place(words, view, names, lessons.news(session.lessonOf(moment.game()), words.locale())),
                size);
        List<Card> cards = new ArrayList<>();
        if (sight.days() == 0) {
            return new Deck(
                    List.of(Card.of(Slide.of("open", words.say("debrief_open_kicker"), words.say("debrief_none"))
                            .because(words.say("debrief_none_text")))));
        }
        cards.add(OpeningSlide.card(sight));
        cards.addAll(new TurningSlides(sight).cards());
        cards.addAll(new MoneySlide(sight).cards());
        cards.addAll(new EvenSlides(sight).cards());
        cards.addAll(new LeverageSlide(sight).cards());
        cards.addAll(new PriceSlides(sight).cards());
        cards.addAll(new SecuritySlides(sight).cards());
        if (worlds.compares(session, moment)) {
            cards.addAll(new WorldSlides(sight, worlds.of(moment)).cards());
        }
        cards.addAll(MoversSlide.cards(sight));
        QuestionSlides asked = new QuestionSlides(sight, questions, session.id());
        cards.addAll(asked.cards());
        if (session.host() != null) {
            cards.add(new EarlierSlide(sight, debriefs.earlier(session, moment.game())).card());
            cards.add(asked.thoughts(debriefs.reflections(session.id()).asJava(), host));
        }
        return new Deck(cards);
    }

    /** Where no nicknames are shown people are numbered: nobody is called a bot who is none. */
    private Names called(Session session, Moment moment, boolean shown, int own, Words words) {
        Map<Integer, String> names = new HashMap<>(seats.nicknames(session.id(), moment.game()));
        if (!shown) {
            names.replaceAll((account, nickname) -> words.say("wall_player", account + 1));
        }
        return new Names(names, own);
    }
}
