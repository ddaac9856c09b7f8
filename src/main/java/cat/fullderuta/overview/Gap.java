package cat.fullderuta.overview;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import java.util.List;

/** A fact that is missing, and of whom or what; never of nobody. */
public sealed interface Gap {

    /** How many lack it. */
    int count();

    /** Activities that take place or wait for a place. */
    record OfActivities(Kind kind, List<Id<Activity>> activities) implements Gap {

        /** What they lack. */
        public enum Kind { HOST, VENUE, CONTACT, LANGUAGE, INTERPRETER }

        @Override public int count() {
            return activities.size();
        }
    }

    /** Defenders who come. */
    record OfDefenders(Kind kind, List<Id<Defender>> defenders) implements Gap {

        /** What is not known of them, or not as they need it. */
        public enum Kind { BASE, LANGUAGES, AGENDA, STAY, CONSENTS }

        /** Those whose days go out on an agenda in a language that they do not speak. */
        public static OfDefenders ofAgendas(Edition edition) {
            return new OfDefenders(Kind.AGENDA, edition.listComing().stream()
                    .filter(it -> it.hasAgendaUnread() && !edition.listScheduled(it.id()).isEmpty()).map(Defender::id).toList());
        }

        @Override public int count() {
            return defenders.size();
        }
    }

    /** The coordination itself, as it stands on what goes out. */
    record OfOffice(Kind kind) implements Gap {

        /** How it could be reached. */
        public enum Kind { PHONE, EMAIL }

        @Override public int count() {
            return 1;
        }
    }

    /** Hosts. */
    record OfHosts(Kind kind, List<Id<Host>> hosts) implements Gap {

        /** What they lack; only municipalities are asked for the statement. */
        public enum Kind { CONTACT, STATEMENT }

        @Override public int count() {
            return hosts.size();
        }
    }
}
