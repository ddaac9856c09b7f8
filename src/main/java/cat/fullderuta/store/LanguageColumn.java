package cat.fullderuta.store;

import cat.fullderuta.edition.Language;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** A language as its ISO 639 code. Public for the generated table classes only. */
public final class LanguageColumn extends AbstractConverter<String, Language> {

    private static final long serialVersionUID = 1;

    public LanguageColumn() {
        super(String.class, Language.class);
    }

    @Override
    public @Nullable Language from(@Nullable String code) {
        return code == null ? null : new Language(code);
    }

    @Override
    public @Nullable String to(@Nullable Language language) {
        return language == null ? null : language.code();
    }
}
