using LegalAffairs.Abp.Domain.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.Abp.EntityFrameworkCore.Modeling;

public static class AbpEntityTypeBuilderExtensions
{
    public const int ConcurrencyStampMaxLength = 40;

    public static void ConfigureByConvention(this EntityTypeBuilder builder)
    {
        var type = builder.Metadata.ClrType;
        if (typeof(IHasConcurrencyStamp).IsAssignableFrom(type))
        {
            builder.Property(nameof(IHasConcurrencyStamp.ConcurrencyStamp)).HasMaxLength(ConcurrencyStampMaxLength).IsConcurrencyToken();
        }

        // Keys are made by the application.
        if (type.GetProperty("Id") is { } id && id.PropertyType == typeof(Guid) && builder.Metadata.FindProperty("Id") is not null)
        {
            builder.Property("Id").ValueGeneratedNever();
        }
    }
}
