package cat.fullderuta.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom the host asks for. */
public sealed interface Invitation {

    /** Nobody in particular was asked for: any defender will do. */
    Invitation ANYONE = new AnyWho(null, "", 1);

    /** Exactly these. */
    record Named(List<Id<Defender>> defenders) implements Invitation {
        public Named {
            defenders = List.copyOf(defenders);
        }
    }

    /**
     * So many of those who speak a language or stand for a theme.
     *
     * @param language null for any
     * @param theme    empty for any
     */
    record AnyWho(@Nullable Language language, String theme, int count) implements Invitation {
        public AnyWho {
            if (count < 0) {
                throw new IllegalArgumentException("Nobody can ask for " + count + " defenders. Use 0 for an activity without any.");
            }
        }
    }

    /**
     * Everybody of the visit, also who joins later.
     *
     * @param except those who were let off, one by one and on purpose
     */
    record Everyone(List<Id<Defender>> except) implements Invitation {
        public Everyone {
            except = List.copyOf(except);
        }
    }
}
