namespace Microsoft.EntityFrameworkCore.Metadata;

/// <summary>How the server makes a column's value; written into migrations.</summary>
public enum MySqlValueGenerationStrategy
{
    None,
    IdentityColumn,
}
