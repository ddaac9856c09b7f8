package cat.fullderuta.ui.hosts;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Commitment;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.text.ExampleDay;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.LooseTime;
import cat.fullderuta.ui.form.Entered;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import cat.fullderuta.ui.form.Section;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.scene.Node;

/** Where a municipality stands with the yearly institutional statement; nobody asks the others. */
final class StatementSection {

    private static final double DAY_WIDTH = 200;

    private final Form<Id<Host>, Host> form;
    private final Messages words;
    private final DateTimeFormatter day;

    private StatementSection(Form<Id<Host>, Host> form) {
        this.form = form;
        words = form.workspace().words();
        day = DateTimeFormatter.ofPattern("d/M/yyyy", words.locale());
    }

    static Node of(Form<Id<Host>, Host> form) {
        return new StatementSection(form).node();
    }

    private Node node() {
        var section = new Section<>(form, "statement");
        section.with(Line.row(section.constants("statement", "hosts", Commitment.State.class, host -> host.commitment().state(),
                        (host, state) -> put(host,
                                new Commitment(state, state == Commitment.State.ADOPTED ? host.commitment().adoptedOn() : null))).unshrunk(),
                section.text("adopted", host -> Optional.ofNullable(host.commitment().adoptedOn()).map(day::format).orElse(""), this::enterDay)
                        .withWidth(DAY_WIDTH)));
        Node node = section.node();
        form.add(new Line<Host>("statement-shown", "", Fields.spacer()) {
            @Override
            public void show(Host host) {
                Fields.setShown(node, host.kind() == Host.Kind.MUNICIPALITY);
            }
        });
        return node;
    }

    private static Entered put(Host host, Commitment commitment) {
        return Entered.of(new Change.PutHost(host.withCommitment(commitment)));
    }

    private Entered wrong(String typed, ExampleDay example) {
        return new Entered.Wrong(words.get("rules.wrong.day", typed, example.typed(), example.typedWithYear()));
    }

    /** A day of the adoption says that it was adopted. */
    private Entered enterDay(Host host, String typed) {
        if (typed.isBlank()) {
            return put(host, new Commitment(host.commitment().state(), null));
        }
        Edition edition = form.workspace().state().edition();
        Optional<LocalDate> read = LooseTime.findDay(typed, edition.firstDay(), edition.lastDay());
        return read.map(it -> put(host, new Commitment(Commitment.State.ADOPTED, it)))
                .orElseGet(() -> wrong(typed.strip(), ExampleDay.of(edition)));
    }
}
