package cat.fullderuta.command;

import cat.fullderuta.store.StoreException;

/** The words for data that cannot be opened or saved. */
final class StoreText {

    private final Terminal terminal;

    StoreText(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What happened and what to do; the details that the store gives, which hold nothing personal, follow in brackets. */
    String sentence(StoreException trouble) {
        String key = switch (trouble) {
            case StoreException.OpenElsewhere _ -> "openElsewhere";
            case StoreException.ReadOnly _ -> "readOnly";
            case StoreException.NoSuchEdition _ -> "noSuchEdition";
            case StoreException.AllDamaged _ -> "allDamaged";
            case StoreException.WrongKey _ -> "wrongKey";
            case StoreException.KeyUnusable _ -> "keyUnusable";
            case StoreException.NewerProgram _ -> "newerProgram";
            case StoreException.LooseEnd _ -> "looseEnd";
            case StoreException.Disk _ -> "disk";
            case StoreException.Database _ -> "database";
        };
        return terminal.words("store." + key) + " (" + trouble.getMessage() + ")";
    }
}
