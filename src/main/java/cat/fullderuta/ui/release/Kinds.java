package cat.fullderuta.ui.release;

import cat.fullderuta.edition.Recipient;
import cat.fullderuta.text.Messages;

/** What sort of recipient somebody is, in words. */
final class Kinds {

    private Kinds() {
    }

    /** Hosts first, then defenders, then companions. */
    static int order(Recipient recipient) {
        return switch (recipient) {
            case Recipient.OfHost _ -> 0;
            case Recipient.OfDefender _ -> 1;
            case Recipient.OfCompanion _ -> 2;
            case Recipient.Everybody _ -> 3;
        };
    }

    static String name(Recipient recipient, Messages words) {
        return words.get(switch (recipient) {
            case Recipient.OfHost _ -> "release.kind.host";
            case Recipient.OfDefender _ -> "release.kind.defender";
            case Recipient.OfCompanion _ -> "release.kind.companion";
            case Recipient.Everybody _ -> "release.kind.everybody";
        });
    }
}
