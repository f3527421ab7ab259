package dev.crowfoot.entity;

import dev.crowfoot.entity.spec.JavaAnnotation;
import dev.crowfoot.entity.spec.TypeRef.ClassRef;

/** The annotations of Jakarta Persistence 3.2, Jakarta Validation 3.1 and Hibernate 7.4 by their simple names. */
final class Annotations {

    private static final String PERSISTENCE = "jakarta.persistence";
    private static final String VALIDATION = "jakarta.validation.constraints";
    private static final String HIBERNATE = "org.hibernate.annotations";

    /** {@code CascadeType}. */
    static final ClassRef CASCADE_TYPE = new ClassRef(PERSISTENCE, "CascadeType");
    /** {@code FetchType}. */
    static final ClassRef FETCH_TYPE = new ClassRef(PERSISTENCE, "FetchType");
    /** {@code GenerationType}. */
    static final ClassRef GENERATION_TYPE = new ClassRef(PERSISTENCE, "GenerationType");
    /** Hibernate's type codes. */
    static final ClassRef SQL_TYPES = new ClassRef("org.hibernate.type", "SqlTypes");

    private Annotations() {}

    /** An annotation of Jakarta Persistence. */
    static JavaAnnotation persistence(String name) {
        return JavaAnnotation.of(new ClassRef(PERSISTENCE, name));
    }

    /** An enum of Jakarta Persistence. */
    static ClassRef persistenceType(String name) {
        return new ClassRef(PERSISTENCE, name);
    }

    /** An annotation of Jakarta Validation. */
    static JavaAnnotation validation(String name) {
        return JavaAnnotation.of(new ClassRef(VALIDATION, name));
    }

    /** An annotation of Hibernate. */
    static JavaAnnotation hibernate(String name) {
        return JavaAnnotation.of(new ClassRef(HIBERNATE, name));
    }

    /** An enum or class beside Hibernate's annotations. */
    static ClassRef hibernateType(String name) {
        return new ClassRef(HIBERNATE, name);
    }

    /** {@code @JdbcTypeCode(SqlTypes.X)}. */
    static JavaAnnotation jdbcTypeCode(String code) {
        return hibernate("JdbcTypeCode").with("value", SQL_TYPES, code);
    }
}
