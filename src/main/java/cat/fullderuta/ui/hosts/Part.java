package cat.fullderuta.ui.hosts;

import cat.fullderuta.edition.Host;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.form.Line;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Something of a host's form that is more than one field: it stands under the heading of its section, without a caption of its own. */
abstract class Part extends Line<Host> {

    /** @param name what a screen reader says of it */
    Part(String id, String name, Node content) {
        super(id, name, content);
        content.getParent().getChildrenUnmodifiable().stream().filter(node -> node != content).forEach(node -> Fields.setShown(node, false));
    }

    /** To be put into a section. */
    final Parent node() {
        return control().getParent();
    }
}
