namespace LegalAffairs.Abp.BlobStoring;

/// <summary>The store cannot take more: 507.</summary>
public sealed class StorageFullException(Exception innerException) : Exception("No space left in the store.", innerException);
