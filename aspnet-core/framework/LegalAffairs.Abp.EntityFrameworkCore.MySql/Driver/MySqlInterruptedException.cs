using System.Data.Common;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

/// <summary>The server ended the command because somebody killed it (error 1317), which the driver hides behind a null.</summary>
public sealed class MySqlInterruptedException() : DbException("The command was interrupted on the server.", MySqlErrors.QueryInterrupted);
