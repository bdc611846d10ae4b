namespace LegalAffairs.Abp.Application.Dtos;

public class ListResultDto<T>
{
    public ListResultDto() { }

    public ListResultDto(IReadOnlyList<T> items) => Items = items;

    public IReadOnlyList<T> Items { get; set; } = [];
}

public class PagedResultDto<T> : ListResultDto<T>
{
    public PagedResultDto() { }

    public PagedResultDto(long totalCount, IReadOnlyList<T> items)
        : base(items) => TotalCount = totalCount;

    public long TotalCount { get; set; }
}
