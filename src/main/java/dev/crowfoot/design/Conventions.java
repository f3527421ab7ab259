package dev.crowfoot.design;

/**
 * What a project takes for granted, so that it need not be said at each thing.
 *
 * @param naming how names in the database are made from names in Java
 * @param typeDefaults the parameters of types that state none
 */
public record Conventions(NamingRules naming, TypeDefaults typeDefaults) {

    /** What a new project has. */
    public static final Conventions DEFAULT = new Conventions(NamingRules.DEFAULT, TypeDefaults.DEFAULT);

    /**
     * The parameters of types that state none.
     *
     * @param stringLength characters
     * @param decimalPrecision digits in all
     * @param decimalScale digits behind the point
     * @param binaryLength bytes
     */
    public record TypeDefaults(int stringLength, int decimalPrecision, int decimalScale, int binaryLength) {

        /** 255 characters, decimal (10,2), 255 bytes. */
        public static final TypeDefaults DEFAULT = new TypeDefaults(255, 10, 2, 255);

        /** @throws IllegalArgumentException if one is out of range */
        public TypeDefaults {
            if (stringLength < 1 || binaryLength < 1 || decimalPrecision < 1 || decimalScale < 0 || decimalScale > decimalPrecision) {
                throw new IllegalArgumentException("type defaults need lengths of at least 1 and a scale within the precision");
            }
        }
    }
}
