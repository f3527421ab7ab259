package dev.crowfoot.design.type;

/** What an attribute holds, in terms that no database owns. Each target has a column type for it or a stated substitute. */
public sealed interface AttributeType
        permits SimpleType, DecimalType, CharType, StringType, BinaryType, TimeType, TimestampType, IntervalType,
        BitType, EnumRef, ArrayType, RangeType, NativeType {}
