package cat.fullderuta.ui.hosts;

import cat.fullderuta.change.Change;
import cat.fullderuta.change.HostChange;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Register;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Remark;
import cat.fullderuta.ui.form.Entered;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import cat.fullderuta.ui.form.TextLine;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** Who can be reached at a host. A phone stays as it was typed; an odd e-mail address too, with a word about it. */
record Contacts(Messages words) implements RowKind<Contact> {

    /** Only what cannot be an address is told; whether one exists nobody can tell from here. */
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;.]+");
    private static final double NAME = 180;
    private static final double ROLE = 200;
    private static final double PHONE = 150;
    private static final double EXTENSION = 64;
    private static final double EMAIL_WIDTH = 210;

    @Override
    public String name() {
        return "contact";
    }

    @Override
    public Register<Contact> list(Host host) {
        return host.contacts();
    }

    @Override
    public Host with(Host host, Register<Contact> all) {
        return host.withContacts(all);
    }

    @Override
    public Contact blank(Id<Contact> id) {
        return new Contact(id, "", "", "", "", "");
    }

    @Override
    public String title(Contact one) {
        return one.name().isBlank() ? one.role() : one.name();
    }

    @Override
    public List<Activity> users(Edition edition, Host host, Id<Contact> id) {
        return edition.activities().stream().filter(it -> host.id().equals(it.host()) && id.equals(it.contact())).toList();
    }

    @Override
    public Change remove(Host host, Id<Contact> id) {
        return new HostChange.RemoveContact(host.id(), id);
    }

    /** Whether nobody can be reached at a host: no contact has a phone or an address. */
    static boolean areMissing(Host host) {
        return host.contacts().stream().allMatch(it -> it.phone().isBlank() && it.email().isBlank());
    }

    @Override
    public List<Node> fields(Form<?, Item<Contact>> form) {
        var email = new TextField();
        var remark = new Remark(email, typed -> typed.isBlank() || EMAIL.matcher(typed).matches() ? "" : words.get("hosts.wrong.email", typed));
        var name = line(form, "name", new TextField(), Contact::name, Contact::withName); // the first: keys go there
        var role = line(form, "role", new TextField(), Contact::role, Contact::withRole);
        var phone = line(form, "phone", new TextField(), Contact::phone, Contact::withPhone);
        var extension = line(form, "extension", new TextField(), Contact::extension, Contact::withExtension);
        ((TextField) extension.control()).setMinWidth(EXTENSION);
        var address = line(form, "email", email, Contact::email, Contact::withEmail);
        return List.of(Line.row(name.withWidth(NAME), role.withWidth(ROLE)),
                Line.row(phone.withWidth(PHONE), extension.withWidth(EXTENSION), address.withWidth(EMAIL_WIDTH)), remark);
    }

    private interface Setter {
        Contact set(Contact contact, String value);
    }

    private TextLine<Item<Contact>> line(Form<?, Item<Contact>> form, String what, TextField control, Function<Contact, String> get,
            Setter setter) {
        control.getStyleClass().add("contact-" + what);
        return form.add(new TextLine<>(form, "contact-" + what, words.get("hosts.field.contact." + what), control,
                it -> get.apply(it.value()), (it, typed) -> Entered.of(put(it, setter.set(it.value(), typed.strip())))));
    }
}
