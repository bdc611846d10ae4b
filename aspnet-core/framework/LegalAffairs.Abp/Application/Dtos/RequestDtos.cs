using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.Abp.Application.Dtos;

/// <summary>A page is at most <see cref="MaxMaxResultCount"/> rows; asking for more is refused, not cut.</summary>
public class LimitedResultRequestDto
{
    public const int MaxMaxResultCount = 1000;

    [Range(1, MaxMaxResultCount)]
    public int MaxResultCount { get; set; } = 10;
}

public class PagedResultRequestDto : LimitedResultRequestDto
{
    [Range(0, int.MaxValue)]
    public int SkipCount { get; set; }
}

public class PagedAndSortedResultRequestDto : PagedResultRequestDto
{
    /// <summary>"column asc" or "column desc"; the columns are those that the list allows.</summary>
    [StringLength(100)]
    public string? Sorting { get; set; }
}
