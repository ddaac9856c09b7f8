package cat.fullderuta.ui.inspector;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.form.Entered;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import cat.fullderuta.ui.form.Option;
import cat.fullderuta.ui.form.Section;
import cat.fullderuta.ui.form.TextLine;
import cat.fullderuta.ui.form.WholeChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javafx.scene.Node;

/**
 * Who meets the defenders. A contact belongs to the host: an edit shows on all activities with that contact. With none
 * chosen, what is typed makes a new one.
 */
final class ContactSection {

    /** Only what cannot be an address is refused; whether one exists nobody can tell from here. */
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private final Section<Subject> section;
    private final Messages words;

    private ContactSection(Form<?, Subject> form) {
        section = new Section<>(form, "contact");
        words = section.words();
        section.with(section.choice("contact", new WholeChoice<>(), this::listContacts, it -> Optional.ofNullable(it.activity().contact()),
                        (it, contact) -> Subject.put(it.activity().withContact(contact.orElse(null)))))
                .with(line("contact-name", Contact::name, Contact::withName))
                .with(Line.row(line("contact-phone", Contact::phone, Contact::withPhone).withWidth(190),
                        line("contact-extension", Contact::extension, Contact::withExtension).withWidth(100)))
                .with(section.text("contact-email", read(Contact::email), this::enterEmail));
    }

    static Node of(Form<?, Subject> form) {
        return new ContactSection(form).section.node();
    }

    private Entered enterEmail(Subject subject, String typed) {
        return typed.isBlank() || EMAIL.matcher(typed.strip()).matches() ? enter(subject, contact -> contact.withEmail(typed.strip()))
                : new Entered.Wrong(words.get("inspector.wrong.email", typed.strip()));
    }

    private interface Setter {
        Contact set(Contact contact, String value);
    }

    private TextLine<Subject> line(String name, Function<Contact, String> get, Setter setter) {
        return section.text(name, read(get), (it, typed) -> enter(it, contact -> setter.set(contact, typed.strip())));
    }

    private static Function<Subject, String> read(Function<Contact, String> get) {
        return it -> it.edition().findContact(it.activity()).map(get).orElse("");
    }

    private Entered enter(Subject subject, UnaryOperator<Contact> edit) {
        Optional<Host> host = subject.findHost();
        if (host.isEmpty()) {
            return new Entered.Wrong(words.get("inspector.wrong.hostFirst"));
        }
        Optional<Contact> known = subject.edition().findContact(subject.activity());
        Contact after = edit.apply(known.orElseGet(() -> new Contact(Id.random(), "", "", "", "", "")));
        Host changed = host.get().withContacts(host.get().contacts().with(after));
        return Entered.of(known.isPresent() ? new Change.PutHost(changed)
                : new Change.PutHostAndActivity(changed, subject.activity().withContact(after.id())));
    }

    private List<Option<Optional<Id<Contact>>>> listContacts(Subject subject) {
        var all = new ArrayList<Option<Optional<Id<Contact>>>>();
        all.add(new Option<>(Optional.empty(), words.get("inspector.contact.none")));
        subject.findHost().ifPresent(host -> host.contacts()
                .forEach(contact -> all.add(new Option<>(Optional.of(contact.id()), name(contact)))));
        return all;
    }

    private static String name(Contact contact) {
        if (!contact.name().isBlank()) {
            return contact.role().isBlank() ? contact.name() : contact.name() + " · " + contact.role();
        }
        return !contact.role().isBlank() ? contact.role() : contact.phone() + contact.email();
    }
}
