using AutoMapper;
using LegalAffairs.Identity.Accounts;

namespace LegalAffairs.Identity.Users;

internal sealed class IdentityUserMappings : Profile
{
    public IdentityUserMappings()
    {
        CreateMap<IdentityUser, IdentityUserDto>()
            .ForMember(d => d.TenantId, o => o.Ignore())
            .ForMember(d => d.ExtraProperties, o => o.Ignore());
        CreateMap<IdentityUser, ProfileDto>()
            .ForMember(d => d.IsExternal, o => o.Ignore())
            .ForMember(d => d.HasPassword, o => o.MapFrom(u => u.PasswordHash != null))
            .ForMember(d => d.ExtraProperties, o => o.Ignore());
        CreateMap<IdentityUser, UserData>().ForMember(d => d.TenantId, o => o.Ignore());
    }
}
