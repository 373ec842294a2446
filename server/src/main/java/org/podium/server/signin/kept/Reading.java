package org.podium.server.signin.kept;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/** Reads kept values for Spring Session; one that cannot be read is none. */
final class Reading implements GenericConverter {
    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(byte[].class, Object.class));
    }

    @Override
    public @Nullable Object convert(@Nullable Object bytes, TypeDescriptor from, TypeDescriptor to) {
        return bytes instanceof byte[] kept ? KeptValue.read(kept) : null;
    }
}
