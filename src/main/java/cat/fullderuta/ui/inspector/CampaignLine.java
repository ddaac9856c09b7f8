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
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;

/** The joint campaign; those that others belong to are suggested, so that one campaign has one name. */
final class CampaignLine {

    private static final int MOST = 6;

    private CampaignLine() {
    }

    static Line<Subject> of(Section<Subject> section) {
        Form<?, Subject> form = section.form();
        var field = new TextField();
        var line = form.add(new TextLine<>(form, "edit-campaign", section.label("campaign"), field, it -> it.activity().campaign(),
                (it, typed) -> Subject.put(it.activity().withCampaign(typed.strip()))));
        var menu = new ContextMenu();
        field.textProperty().addListener(_ -> suggest(form, field, menu, line));
        field.focusedProperty().addListener(_ -> menu.hide());
        return line;
    }

    /** A menu of our own: that of ControlsFX wants into packages of JavaFX that are closed. */
    private static void suggest(Form<?, Subject> form, TextField field, ContextMenu menu, TextLine<Subject> line) {
        List<String> names = field.isFocused() ? suggest(form, field.getText()) : List.of();
        if (names.isEmpty()) {
            menu.hide();
            return;
        }
        menu.getItems().setAll(names.stream().map(name -> {
            var item = new MenuItem(name);
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> {
                field.setText(name);
                line.commit();
            });
            return item;
        }).toList());
        if (!menu.isShowing()) {
            menu.show(field, Side.BOTTOM, 0, 0);
        }
    }

    private static List<String> suggest(Form<?, Subject> form, String typed) {
        String begun = typed.strip().toLowerCase(Locale.ROOT);
        return begun.isEmpty() ? List.of() : list(form.workspace().state().edition()).stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(begun) && !name.equals(typed.strip())).limit(MOST).toList();
    }

    /** All campaigns of an edition, of activities and hosts, in alphabetical order. */
    static List<String> list(Edition edition) {
        return Stream.concat(edition.activities().stream().map(Activity::campaign),
                edition.hosts().stream().map(Host::campaigns).flatMap(all -> Stream.of(all.split("[,;\n]"))))
                .map(String::strip).filter(name -> !name.isEmpty()).distinct().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }
}
