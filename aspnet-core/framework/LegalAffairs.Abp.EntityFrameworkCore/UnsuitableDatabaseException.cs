namespace LegalAffairs.Abp.EntityFrameworkCore;

/// <summary>The database is there and must not be used. The message says why and what to do, for the administrator.</summary>
public sealed class UnsuitableDatabaseException(string message) : AbpException(message);
