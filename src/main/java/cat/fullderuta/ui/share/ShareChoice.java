package cat.fullderuta.ui.share;

import cat.fullderuta.document.Outgoing.Kind;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Companion.Role;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Identified;
import cat.fullderuta.edition.Register;
import cat.fullderuta.export.ItinerarySet.Choice;
import cat.fullderuta.export.TextSize;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Wrapping;
import cat.fullderuta.ui.form.Option;
import cat.fullderuta.ui.form.WholeChoice;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Which documents are to be written, and of whom and when the agendas. */
final class ShareChoice extends VBox {

    /** To where the words of a box begin, as in the style sheet. */
    private static final double INDENT = 24;

    private final Map<Kind, CheckBox> boxes = new EnumMap<>(Kind.class);
    /** Whose documents; those of all when empty. */
    private final WholeChoice<Optional<Id<Host>>> hosts;
    private final WholeChoice<Optional<Id<Companion>>> whose;
    private final CheckBox large;
    private final WhoAndWhen whoAndWhen;
    private Runnable onChange = () -> { };

    /** @param only what to begin with; the usual documents when empty */
    ShareChoice(Edition edition, Messages words, Optional<SharePane.Only> only) {
        add(Kind.HOST, "share-hosts", words.get("share.what.hosts", edition.hosts().size()));
        add(Kind.DEFENDER, "share-defenders", words.get("share.what.defenders", edition.listComing().size()));
        add(Kind.COMPANION, "share-companions", words.get("share.what.companions", count(edition, Role.INTERPRETER, Role.ESCORT)));
        add(Kind.DRIVER, "share-drivers", words.get("share.what.drivers", count(edition, Role.DRIVER)));
        add(Kind.PRESS, "share-press", words.get("share.what.press"));
        add(Kind.EDITION, "share-edition", words.get("share.what.edition"));
        add(Kind.REPORT, "share-report", words.get("share.what.report"));
        add(Kind.AGENDA, "share-agendas", words.get("share.what.agendas"));
        add(Kind.HOST_CALENDAR, "share-calendars", words.get("share.what.calendars"));
        boxes.get(Kind.REPORT).setSelected(false); // of interest once the visit is over
        only.ifPresent(it -> boxes.forEach((each, box) -> box.setSelected(it.kinds().contains(each))));
        Names names = Names.of(edition, words);
        hosts = whose("share-which-host", words.get("share.what.allHosts"), edition.hosts(), names::host,
                only.flatMap(SharePane.Only::host), words);
        whose = whose("share-whose", words.get("share.what.allCompanions"), edition.companions(), names::companion,
                only.flatMap(SharePane.Only::companion), words);
        large = Fields.named(new CheckBox(words.get("share.large")), "share-large", words.get("share.large"));
        large.getStyleClass().add("indented");
        large.setOnAction(_ -> change());
        whoAndWhen = new WhoAndWhen("share", edition, words);
        whoAndWhen.setOnChange(this::change);
        getChildren().setAll(Fields.text(words.get("share.what"), "text-strong"));
        getChildren().addAll(boxes.get(Kind.HOST), hosts, boxes.get(Kind.DEFENDER), boxes.get(Kind.COMPANION),
                boxes.get(Kind.DRIVER), whose, boxes.get(Kind.PRESS), boxes.get(Kind.EDITION), boxes.get(Kind.REPORT), boxes.get(Kind.HOST_CALENDAR),
                boxes.get(Kind.AGENDA), large, whoAndWhen);
        getStyleClass().add("form-section");
        change();
    }

    private <T extends Identified<T>> WholeChoice<Optional<Id<T>>> whose(String id, String all, Register<T> of,
            Function<Id<T>, String> name, Optional<Id<T>> first, Messages words) {
        var box = new WholeChoice<Optional<Id<T>>>();
        box.getItems().add(new Option<>(Optional.empty(), all));
        of.stream().map(one -> new Option<>(Optional.of(one.id()), name.apply(one.id()))).forEach(box.getItems()::add);
        box.setValue(box.getItems().stream().filter(it -> it.value().equals(first)).findFirst().orElse(box.getItems().getFirst()));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Option<Optional<Id<T>>> option) {
                return option == null ? "" : option.name();
            }

            @Override
            public Option<Optional<Id<T>>> fromString(String text) {
                return box.getItems().stream().filter(it -> it.name().equals(text)).findFirst().orElseThrow();
            }
        });
        box.setOnAction(_ -> change());
        box.setMaxWidth(Double.MAX_VALUE);
        VBox.setMargin(box, new Insets(0, 0, 0, INDENT));
        return Fields.named(box, id, words.get("share.what.whose"));
    }

    private static long count(Edition edition, Role... roles) {
        return edition.companions().stream().filter(one -> Set.of(roles).stream().anyMatch(one.roles()::contains)).count();
    }

    private void add(Kind kind, String id, String name) {
        var box = new CheckBox(name);
        Wrapping.on(box);
        box.setSelected(true);
        box.setOnAction(_ -> change());
        boxes.put(kind, Fields.named(box, id, name));
    }

    void setOnChange(Runnable onChange) {
        this.onChange = onChange;
    }

    private void change() {
        Fields.setShown(hosts, boxes.get(Kind.HOST).isSelected());
        Fields.setShown(whose, boxes.get(Kind.COMPANION).isSelected() || boxes.get(Kind.DRIVER).isSelected());
        Fields.setShown(large, boxes.get(Kind.AGENDA).isSelected());
        Fields.setShown(whoAndWhen, boxes.get(Kind.AGENDA).isSelected());
        onChange.run();
    }

    boolean isEmpty() {
        return choice().kinds().isEmpty();
    }

    /** What is chosen now; no agendas where nobody or no day is chosen. */
    Choice choice() {
        var kinds = EnumSet.noneOf(Kind.class);
        boxes.forEach((kind, box) -> {
            if (box.isSelected() && (kind != Kind.AGENDA || !whoAndWhen.isEmpty())) {
                kinds.addAll(kind.isCalendar() ? Stream.of(Kind.values()).filter(Kind::isCalendar).toList() : List.of(kind));
            }
        });
        var who = whoAndWhen.defenders();
        var when = whoAndWhen.days();
        Optional<Id<Companion>> companion = whose.getValue().value();
        Optional<Id<Host>> host = hosts.getValue().value();
        return new Choice(kinds, (defender, day) -> who.contains(defender) && when.contains(day),
                large.isSelected() ? TextSize.LARGE : TextSize.NORMAL,
                one -> companion.isEmpty() || companion.get().equals(one), one -> host.isEmpty() || host.get().equals(one));
    }
}
