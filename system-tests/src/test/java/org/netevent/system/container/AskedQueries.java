package org.netevent.system.container;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Keeps the native queries that are asked of an entity manager or a data source, with their values, so that they can be explained. */
public class AskedQueries {
    private static final Pattern PARAMETER = Pattern.compile("\\?(\\d+)");

    /** @param values by the number of their parameter */
    public record Asked(String sql, Map<Integer, Object> values) {}

    /**
     * One line of a plan.
     *
     * @param table its name or alias in the query
     * @param extra what else the database says of it, such as {@code Using index}: no row is read
     */
    public record Step(String table, String access, String key, String extra) {}

    private final List<Asked> all = new ArrayList<>();

    public List<Asked> all() {
        return all;
    }

    /** The same entity manager, listened to. */
    public EntityManager over(EntityManager real) {
        return proxy(EntityManager.class, real, (method, arguments, answer) -> {
            if (!method.getName().equals("createNativeQuery")) return answer;
            Asked asked = new Asked((String) arguments[0], new TreeMap<>());
            all.add(asked);
            return listened((Query) answer, asked);
        });
    }

    /** The same data source, of whose connections every prepared statement is kept. */
    public DataSource over(DataSource real) {
        return proxy(DataSource.class, real, (method, arguments, answer) -> {
            if (!method.getName().equals("getConnection")) return answer;
            return proxy(Connection.class, (Connection) answer, (prepare, sql, statement) -> {
                if (!prepare.getName().equals("prepareStatement")) return statement;
                Asked asked = new Asked(numbered((String) sql[0]), new TreeMap<>());
                all.add(asked);
                return proxy(PreparedStatement.class, (PreparedStatement) statement, (set, values, nothing) -> {
                    if (set.getName().equals("setObject")) asked.values().put((Integer) values[0], values[1]);
                    return nothing;
                });
            });
        });
    }

    private static String numbered(String sql) {
        int[] number = new int[1];
        return Pattern.compile("\\?").matcher(sql).replaceAll(mark -> "?" + ++number[0]);
    }

    private static Query listened(Query real, Asked asked) {
        Query[] self = new Query[1];
        self[0] = proxy(Query.class, real, (method, arguments, answer) -> {
            if (!method.getName().equals("setParameter")) return answer;
            asked.values().put((Integer) arguments[0], arguments[1]);
            return self[0];
        });
        return self[0];
    }

    /** How the database would go about it. */
    public static List<Step> explain(DataSource database, Asked asked) throws SQLException {
        List<Object> values = new ArrayList<>();
        Matcher parameters = PARAMETER.matcher(asked.sql());
        while (parameters.find()) values.add(asked.values().get(Integer.valueOf(parameters.group(1))));
        try (Connection connection = database.getConnection();
                PreparedStatement explain = connection.prepareStatement(
                        "explain " + PARAMETER.matcher(asked.sql()).replaceAll("?"))) {
            for (int i = 0; i < values.size(); i++) explain.setObject(i + 1, values.get(i));
            List<Step> steps = new ArrayList<>();
            try (ResultSet rows = explain.executeQuery()) {
                while (rows.next())
                    steps.add(new Step(
                            rows.getString("table"),
                            rows.getString("type"),
                            rows.getString("key"),
                            rows.getString("extra")));
            }
            return steps;
        }
    }

    /** Puts a value where the container would inject one. */
    public static void inject(Object bean, String field, Object value) throws ReflectiveOperationException {
        Field target = bean.getClass().getDeclaredField(field);
        target.setAccessible(true);
        target.set(bean, value);
    }

    private interface Listener {
        Object heard(Method method, Object[] arguments, Object answer);
    }

    private static <T> T proxy(Class<T> type, T real, Listener listener) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return listener.heard(method, arguments, method.invoke(real, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
