using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LegalAffairs.Abp.EntityFrameworkCore.Modeling;

/// <summary>Times go to the database as UTC and come back marked as UTC.</summary>
internal sealed class UtcDateTimeConverter()
    : ValueConverter<DateTime, DateTime>(
        value => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value,
        value => DateTime.SpecifyKind(value, DateTimeKind.Utc)
    );
