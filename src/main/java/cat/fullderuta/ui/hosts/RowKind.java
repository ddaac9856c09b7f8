package cat.fullderuta.ui.hosts;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Identified;
import cat.fullderuta.edition.Register;
import cat.fullderuta.ui.form.Form;
import java.util.List;
import javafx.scene.Node;

/** Of what a host has several: contacts, venues. */
interface RowKind<T extends Identified<T>> {

    /**
     * One of them with its host.
     *
     * @param host as it is now
     */
    record Item<T>(Host host, T value) { }

    /** As ids and keys begin: "contact". */
    String name();

    /** Those of a host. */
    Register<T> list(Host host);

    /** The host with these. */
    Host with(Host host, Register<T> all);

    /** One of which nothing is known. */
    T blank(Id<T> id);

    /** What a screen reader calls it; may be blank. */
    String title(T one);

    /** Those that take place there or with them, also cancelled ones. */
    List<Activity> users(Edition edition, Host host, Id<T> id);

    /** Takes it out of the host and of its activities. */
    Change remove(Host host, Id<T> id);

    /** Its fields, added to the form. */
    List<Node> fields(Form<?, Item<T>> form);

    /** The host with an edited one. */
    default Change put(Item<T> item, T after) {
        return new Change.PutHost(with(item.host(), list(item.host()).with(after)));
    }
}
