namespace LegalAffairs.Database.MySql;

internal sealed class MySqlOptions
{
    public string ConnectionString { get; set; } = string.Empty;
}
