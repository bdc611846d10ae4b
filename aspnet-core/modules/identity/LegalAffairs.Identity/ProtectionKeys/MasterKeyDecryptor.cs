using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Identity.ProtectionKeys;

/// <summary>Made by data protection, which finds its name next to each key and gives it nothing but the services.</summary>
internal sealed class MasterKeyDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        var encrypted = Convert.FromBase64String(encryptedElement.Value);
        var plaintext = services.GetRequiredService<MasterKey>().Decrypt(encrypted, MasterKeyEncryptor.Purpose);
        return XElement.Parse(Encoding.UTF8.GetString(plaintext));
    }
}
