using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.Platform.OrganizationUnits;

internal static class UnitApi
{
    public const string Url = "/api/app/organization-unit";

    public static async Task<OrganizationUnitListItemDto> FindUnitAsync(this ApiClient client, string name) =>
        (await client.ListUnitsAsync($"?filter={Uri.EscapeDataString(name)}&maxResultCount=1000&includeInactive=true")).Items.Single(u =>
            u.DisplayName == name
        );

    public static async Task<PagedResultDto<OrganizationUnitListItemDto>> ListUnitsAsync(this ApiClient client, string query = "") =>
        (await client.GetAsync(Url + query)).ShouldSucceed().As<PagedResultDto<OrganizationUnitListItemDto>>();

    public static async Task<IReadOnlyList<OrganizationUnitNodeDto>> GetChildrenAsync(this ApiClient client, Guid? parentId = null) =>
        (await client.GetAsync($"{Url}/children?parentId={parentId}")).ShouldSucceed().As<ListResultDto<OrganizationUnitNodeDto>>().Items;

    public static async Task<OrganizationUnitDto> GetUnitAsync(this ApiClient client, Guid id) =>
        (await client.GetAsync($"{Url}/{id}")).ShouldSucceed().As<OrganizationUnitDto>();

    public static async Task<OrganizationUnitDto> CreateUnitAsync(
        this ApiClient client,
        string name,
        OrganizationUnitKind kind,
        Guid parentId
    ) => (
            await client.PostAsync(
                Url,
                new
                {
                    name,
                    kind,
                    parentId,
                }
            )
        ).ShouldSucceed().As<OrganizationUnitDto>();
}
