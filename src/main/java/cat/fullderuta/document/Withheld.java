package cat.fullderuta.document;

import cat.fullderuta.edition.Disclosure;
import java.util.Set;

/** Something that a document could hold and does not, and why. */
public sealed interface Withheld {

    /** Why an activity is not in a document. */
    enum Reason {
        /** Internal: rest, briefing, doctor. */
        OFFICE_ONLY,
        CONFIDENTIAL,
        /** The host or the defenders want no press. */
        NO_PRESS,
        /** Neither open to the public nor with the press invited. */
        NOT_PUBLIC,
        /** It is not in the calendar. */
        NO_DAY,
        NOT_CONFIRMED,
        /** The reader takes no part in it. */
        OTHERS
    }

    /** Why something is not told of a defender. */
    enum Why {
        /** The defender has not agreed that hosts are told. */
        NOT_FOR_HOSTS,
        /** The defender has not agreed that it is published. */
        NOT_FOR_EVERYBODY,
        /** The defender wants no press. */
        WANTS_NO_PRESS
    }

    /** So many whole activities. */
    record Activities(Reason reason, int count) implements Withheld { }

    /** Facts on one defender who takes part. */
    record Facts(String defender, Set<Disclosure.Fact> facts, Why why) implements Withheld {
        public Facts {
            facts = Set.copyOf(facts);
        }
    }

    /** A text of an activity that names a defender whose name is not for the reader. */
    record NamesSomebody(String activity, Field field) implements Withheld { }

    /** What is known of the activities and people in the document, and is not for this reader. */
    record Fields(Set<Field> fields) implements Withheld {
        public Fields {
            fields = Set.copyOf(fields);
        }
    }
}
