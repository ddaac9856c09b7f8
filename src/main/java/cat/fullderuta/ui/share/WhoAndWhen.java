package cat.fullderuta.ui.share;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Stay;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.WrapRow;
import cat.fullderuta.ui.common.Wrapping;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Chips for the defenders and for the days of which agendas are wanted; all of them to begin with. */
final class WhoAndWhen extends VBox {

    private static final double GAP = 4;

    private final Map<Id<Defender>, ToggleButton> who = new LinkedHashMap<>();
    private final Map<LocalDate, ToggleButton> when = new LinkedHashMap<>();
    private Runnable onChange = () -> { };

    /** @param id how the ids of its controls begin */
    WhoAndWhen(String id, Edition edition, Messages words) {
        var formats = Formats.of(words);
        edition.listComing().forEach(defender -> who.put(defender.id(), chip(id + "-who-" + who.size(), defender.alias())));
        listDays(edition).forEach(day -> when.put(day, chip(id + "-day-" + day, formats.shortDay(day))));
        getChildren().addAll(heading(id + "-who", words.get("share.who"), words, who), chips(who),
                heading(id + "-day", words.get("share.when"), words, when),
                chips(when));
        getStyleClass().add("who-and-when");
    }

    void setOnChange(Runnable onChange) {
        this.onChange = onChange;
    }

    Set<Id<Defender>> defenders() {
        return on(who);
    }

    Set<LocalDate> days() {
        return on(when);
    }

    boolean isEmpty() {
        return defenders().isEmpty() || days().isEmpty();
    }

    /** The days of the visit, and those of journeys and activities before and after. */
    private static Set<LocalDate> listDays(Edition edition) {
        var days = new TreeSet<>(edition.listDays());
        for (Defender defender : edition.listComing()) {
            Stay stay = defender.stay();
            LocalDate from = stay.arrival() == null ? edition.firstDay() : stay.arrival().toLocalDate();
            LocalDate to = stay.departure() == null ? edition.lastDay() : stay.departure().toLocalDate();
            if (!to.isBefore(from)) {
                from.datesUntil(to.plusDays(1)).forEach(days::add);
            }
            edition.listScheduled(defender.id()).stream().map(Activity::start).forEach(start -> days.add(start.toLocalDate()));
        }
        return days;
    }

    private static <K> Set<K> on(Map<K, ToggleButton> chips) {
        return chips.entrySet().stream().filter(it -> it.getValue().isSelected()).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private ToggleButton chip(String id, String name) {
        var chip = new ToggleButton(name);
        chip.setMnemonicParsing(false);
        Wrapping.on(chip);
        chip.setSelected(true);
        chip.setAccessibleRole(AccessibleRole.CHECK_BOX);
        chip.getStyleClass().add("chip-button");
        var sign = new FontIcon(); // always one, so that no chip slips away under the mouse
        sign.iconCodeProperty().bind(chip.selectedProperty().map(on -> on ? MaterialDesignC.CHECK : MaterialDesignP.PLUS));
        chip.setGraphic(sign);
        chip.setOnAction(_ -> onChange.run());
        return Fields.named(chip, id, name);
    }

    private HBox heading(String id, String title, Messages words, Map<?, ToggleButton> chips) {
        var all = Fields.button(id + "-all", words.get("share.all"), () -> set(chips, true));
        var none = Fields.button(id + "-none", words.get("share.none"), () -> set(chips, false));
        all.getStyleClass().addAll("flat", "small");
        none.getStyleClass().addAll("flat", "small");
        var heading = new HBox(Fields.text(title, "text-small", "text-quiet"), Fields.spacer(), all, none);
        heading.getStyleClass().add("action-row");
        return heading;
    }

    private void set(Map<?, ToggleButton> chips, boolean on) {
        chips.values().forEach(chip -> chip.setSelected(on));
        onChange.run();
    }

    private static WrapRow chips(Map<?, ToggleButton> chips) {
        var row = WrapRow.close(GAP, GAP);
        row.setParts(List.copyOf(chips.values()));
        return row;
    }
}
