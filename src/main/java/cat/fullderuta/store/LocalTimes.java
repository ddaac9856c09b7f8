package cat.fullderuta.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.impl.AbstractBinding;
import org.jooq.impl.IdentityConverter;

/**
 * Local dates and hours go to the driver and come back as such. jOOQ's own way leads through {@link java.sql.Timestamp},
 * which knows the clock changes of the machine: 02:30 on the last Sunday of March would come back as 03:30.
 * Public for the generated table classes only.
 */
public abstract sealed class LocalTimes<T extends Temporal> extends AbstractBinding<T, T> {

    private static final long serialVersionUID = 1;
    private static final int FINEST_NANOS = 1_000;

    private final Class<T> type;
    private final String sqlType;

    private LocalTimes(Class<T> type, String sqlType) {
        this.type = type;
        this.sqlType = sqlType;
    }

    /** A local date and hour. */
    public static final class DateAndHour extends LocalTimes<LocalDateTime> {
        private static final long serialVersionUID = 1;

        public DateAndHour() {
            super(LocalDateTime.class, "timestamp(6)");
        }
    }

    /** A local date. */
    public static final class Date extends LocalTimes<LocalDate> {
        private static final long serialVersionUID = 1;

        public Date() {
            super(LocalDate.class, "date");
        }
    }

    /** A local hour. */
    public static final class Hour extends LocalTimes<LocalTime> {
        private static final long serialVersionUID = 1;

        public Hour() {
            super(LocalTime.class, "time(6)");
        }
    }

    @Override
    public Converter<T, T> converter() {
        return new IdentityConverter<>(type);
    }

    @Override
    protected void sqlBind(BindingSQLContext<T> context) {
        context.render().sql("cast(").sql(context.variable()).sql(" as ").sql(sqlType).sql(")");
    }

    @Override
    protected void sqlInline(BindingSQLContext<T> context) {
        context.render().sql("cast('").sql(String.valueOf(context.value())).sql("' as ").sql(sqlType).sql(")");
    }

    /** @throws IllegalArgumentException when a fraction of a microsecond would be lost */
    @Override
    public void set(BindingSetStatementContext<T> context) throws SQLException {
        T value = context.value();
        if (value != null && value.isSupported(ChronoField.NANO_OF_SECOND)
                && value.get(ChronoField.NANO_OF_SECOND) % FINEST_NANOS != 0) {
            throw new IllegalArgumentException("The hour " + value + " cannot be kept. Round it to whole minutes.");
        }
        context.statement().setObject(context.index(), value);
    }

    @Override
    public void get(BindingGetResultSetContext<T> context) throws SQLException {
        context.value(context.resultSet().getObject(context.index(), type));
    }
}
