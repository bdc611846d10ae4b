using LegalAffairs.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.Platform.Files;

internal sealed class StoredFileConfiguration : IEntityTypeConfiguration<StoredFile>, IEntityTypeConfiguration<FileAttachment>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.ToTable(PlatformDbContext.TablePrefix + "Files");
        builder.Property(f => f.Name).HasMaxLength(FileName.MaxLength);
        builder.Property(f => f.ContentType).HasMaxLength(StoredFile.MaxContentTypeLength);
        builder.Property(f => f.Sha256).HasMaxLength(StoredFile.Sha256Length).IsFixedLength();
        builder.HasIndex(f => f.Sha256);
        builder.HasIndex(f => f.CreationTime);
        builder.HasMany(f => f.Attachments).WithOne().HasForeignKey(a => a.FileId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<FileAttachment> builder)
    {
        builder.ToTable(PlatformDbContext.TablePrefix + "FileAttachments");
        builder.HasKey(a => new { a.FileId, a.OwnerKey });
        builder.Property(a => a.OwnerKey).HasMaxLength(FileAttachment.MaxOwnerKeyLength);
    }
}
