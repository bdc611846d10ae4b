namespace LegalAffairs.Abp;

/// <summary>A fault of the program or its configuration, not of the user.</summary>
public class AbpException(string message, Exception? innerException = null) : Exception(message, innerException);
