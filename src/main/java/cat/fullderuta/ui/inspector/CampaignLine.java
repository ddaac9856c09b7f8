package cat.fullderuta.ui.inspector;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import cat.fullderuta.ui.form.Section;
import cat.fullderuta.ui.form.TextLine;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.TextFields;

/** The joint campaign; those that others belong to are suggested, so that one campaign has one name. */
final class CampaignLine {

    private CampaignLine() {
    }

    static Line<Subject> of(Section<Subject> section) {
        Form<?, Subject> form = section.form();
        var field = new TextField();
        var line = form.add(new TextLine<>(form, "edit-campaign", section.label("campaign"), field, it -> it.activity().campaign(),
                (it, typed) -> Subject.put(it.activity().withCampaign(typed.strip()))));
        TextFields.bindAutoCompletion(field, asked -> suggest(form, asked.getUserText())).setOnAutoCompleted(_ -> line.commit());
        return line;
    }

    private static List<String> suggest(Form<?, Subject> form, String typed) {
        return list(form.workspace().state().edition()).stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT)) && !name.equals(typed)).toList();
    }

    /** All campaigns of an edition, of activities and hosts, in alphabetical order. */
    static List<String> list(Edition edition) {
        return Stream.concat(edition.activities().stream().map(Activity::campaign),
                edition.hosts().stream().map(Host::campaigns).flatMap(all -> Stream.of(all.split("[,;\n]"))))
                .map(String::strip).filter(name -> !name.isEmpty()).distinct().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }
}
