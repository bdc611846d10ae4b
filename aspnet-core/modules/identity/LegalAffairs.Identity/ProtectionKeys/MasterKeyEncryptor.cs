using System.Text;
using System.Xml.Linq;
using LegalAffairs.Abp.DependencyInjection;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace LegalAffairs.Identity.ProtectionKeys;

internal sealed class MasterKeyEncryptor(MasterKey masterKey) : IXmlEncryptor, ISingletonDependency
{
    public static readonly byte[] Purpose = "LegalAffairs.ProtectionKey.v1"u8.ToArray();

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var plaintext = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var encrypted = Convert.ToBase64String(masterKey.Encrypt(plaintext, Purpose));
        return new EncryptedXmlInfo(new XElement("encryptedWithMasterKey", encrypted), typeof(MasterKeyDecryptor));
    }
}
