package cat.fullderuta.command;

import cat.fullderuta.check.Checker;
import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Findings;
import cat.fullderuta.check.Severity;
import cat.fullderuta.check.Timetable;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.text.FindingText;
import cat.fullderuta.text.Names;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.travel.TravelTimes;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** What the checks say of an edition, for people and for programs. */
record CheckReport(Edition edition, Findings findings) {

    static CheckReport of(Edition edition) {
        return new CheckReport(edition, Checker.check(Timetable.of(edition, TravelTimes.of(Gazetteer.standard(), edition.travelTimes()))));
    }

    /** In words, worst first, with a heading for each severity and a line of totals. */
    void write(Terminal terminal) {
        FindingText text = FindingText.of(edition, terminal.messages());
        for (Severity severity : Severity.values()) {
            List<Finding> found = findings.list(severity);
            if (!found.isEmpty()) {
                terminal.say("check." + severity.name(), found.size());
                found.forEach(finding -> terminal.out().println("  " + text.title(finding) + " — " + text.sentence(finding)));
            }
        }
        writeTotals(terminal);
    }

    /** One line: how many activities were checked, how many clashes. */
    void writeTotals(Terminal terminal) {
        terminal.say("check.totals", edition.name(), edition.listScheduled().size(), findings.list(Severity.CLASH).size(),
                findings.list().size());
    }

    /** The same as JSON, with the ids of the activities; the words are in the user's language, the rest is not. */
    void writeJson(Terminal terminal) {
        var buffer = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(buffer).setPrettyPrinter(new DefaultPrettyPrinter())) {
            write(json, FindingText.of(edition, terminal.messages()), Names.of(edition, terminal.messages()));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing into memory failed.", e); // a StringWriter never does
        }
        terminal.out().println(buffer);
    }

    private void write(JsonGenerator json, FindingText text, Names names) throws IOException {
        json.writeStartObject();
        json.writeStringField("edition", edition.name());
        json.writeNumberField("scheduled", edition.listScheduled().size());
        for (Severity severity : Severity.values()) {
            json.writeNumberField(severity.name(), findings.list(severity).size());
        }
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings.list()) {
            json.writeStartObject();
            json.writeStringField("severity", findings.severityOf(finding).name());
            json.writeStringField("kind", finding.getClass().getSimpleName());
            json.writeStringField("title", text.title(finding));
            json.writeStringField("sentence", text.sentence(finding));
            json.writeArrayFieldStart("activities");
            for (Id<Activity> id : finding.activities()) {
                write(json, edition.activities().get(id), names);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Activity activity, Names names) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", activity.id().value());
        json.writeStringField("title", names.title(activity));
        json.writeStringField("where", names.where(activity));
        json.writeStringField("start", String.valueOf(activity.start())); // scheduled ones only are checked
        json.writeNumberField("minutes", activity.length().toMinutes());
        json.writeEndObject();
    }
}
