namespace LegalAffairs.Abp.Data;

/// <summary>Somebody else changed the record after it was read: 409.</summary>
public sealed class AbpDbConcurrencyException(string message, Exception? innerException = null) : Exception(message, innerException);
