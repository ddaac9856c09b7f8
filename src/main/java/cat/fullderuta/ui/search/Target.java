package cat.fullderuta.ui.search;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import java.time.LocalDate;

/** Where something that was found leads to. */
public sealed interface Target {

    /** An activity, on the board. */
    record OfActivity(Id<Activity> id) implements Target {}

    /** A defender's calendar. */
    record OfDefender(Id<Defender> id) implements Target {}

    /** What is known of a host. */
    record OfHost(Id<Host> id) implements Target {}

    /** What is known of a companion. */
    record OfCompanion(Id<Companion> id) implements Target {}

    /** A day of the visit. */
    record OfDay(LocalDate day) implements Target {}

    /** Something that the program does. */
    record OfCommand(Command command) implements Target {}
}
