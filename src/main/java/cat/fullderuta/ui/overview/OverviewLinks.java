package cat.fullderuta.ui.overview;

import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Status;
import java.time.LocalDate;

/** Where the figures of the overview lead. */
public interface OverviewLinks {

    /** The activities of one status. */
    void status(Status status);

    /** Those that wait for a place. */
    void backlog();

    /** One day on the board. */
    void day(LocalDate day);

    /** One defender's day on the board. */
    void day(Id<Defender> defender, LocalDate day);

    /** The visit of one defender. */
    void visit(Id<Defender> defender);

    /** What a rule found that is of this severity. */
    void findings(RuleKey rule, Severity severity);

    /** One activity. */
    void activity(Id<Activity> activity);

    /** What is known of a defender. */
    void defender(Id<Defender> defender);

    /** In which language a defender's agenda is printed, to be chosen. */
    void agendaLanguage(Id<Defender> defender);

    /** What is known of a host. */
    void host(Id<Host> host);

    /** How the office can be reached, to be entered. */
    void office();

    /** What is known of a companion. */
    void companion(Id<Companion> companion);
}
