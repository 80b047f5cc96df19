package org.makewhole.shared.setting;

import java.util.Comparator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** A setting as it is at this moment, by its name such as {@code makewhole.smtp.host}. */
public final class Setting {
    private Setting() {}

    /** Its value; empty when nobody set it, or to nothing. */
    public static Optional<String> find(String name) {
        return StreamSupport.stream(
                        ConfigProvider.getConfig().getConfigSources().spliterator(), false)
                .sorted(Comparator.comparingInt(ConfigSource::getOrdinal).reversed())
                .map(source -> source.getValue(name))
                .filter(Objects::nonNull)
                .findFirst()
                .filter(value -> !value.isBlank());
    }

    /**
     * The same of one that has a default.
     *
     * @throws NoSuchElementException when it has none after all
     */
    public static String get(String name) {
        return find(name).orElseThrow(() -> new NoSuchElementException(name));
    }
}
