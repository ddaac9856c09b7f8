package cat.fullderuta.ui.inspector;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Id;
import cat.fullderuta.text.Messages;

/** A new activity as most of its type are, in the words of the window. */
public final class Usual {

    private Usual() {
    }

    /** A new one of this type, which waits in the backlog and has no title yet. */
    public static Activity of(ActivityType type, Messages words) {
        return Activity.usual(Id.random(), "", type, audience(type, words));
    }

    /** Who usually comes to one of this type; empty where nobody does. */
    static String audience(ActivityType type, Messages words) {
        return type.hasAudience() ? words.get("inspector.audience." + type.name()) : "";
    }
}
