using System.Net.Mail;
using System.Text;
using System.Text.RegularExpressions;
using Leveransstrategi.Application.Features.Utskick;

namespace Leveransstrategi.Infrastructure.Mail;

/// <summary>
/// Brevform (shape of an e-mail): ren text, portalens adress i länkarna, och i brev till prenumeranter hur man väljer om och avslutar,
/// också med ett klick i e-postprogrammet (RFC 8058).
/// </summary>
/// <param name="val">Inställningarna (the settings).</param>
/// <param name="lank">Avanmälningslänken (the unsubscribe link).</param>
public sealed partial class Brevform(Epostval val, Avanmalningslank lank)
{
    /// <summary>Brevet som e-post (the letter as e-mail).</summary>
    /// <param name="brev">Brevet (the letter).</param>
    /// <exception cref="FormatException">Mottagarens adress går inte att läsa.</exception>
    public MailMessage Gor(TaBrev.Brev brev)
    {
        ArgumentNullException.ThrowIfNull(brev);
        var adress = val.Portaladress.TrimEnd('/');
        var text = Lankrad().Replace(brev.Text.ReplaceLineEndings("\n"), adress + "/");
        var post = new MailMessage(new MailAddress(val.Avsandare!), new MailAddress(brev.Till))
        {
            Subject = brev.Amne.ReplaceLineEndings(" "),
            SubjectEncoding = Encoding.UTF8,
            BodyEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
            IsBodyHtml = false,
        };
        // Samma id varje gång: ett brev som någon väljer att skicka om går att känna igen som samma brev.
        post.Headers.Add("Message-ID", $"<{brev.Id:N}@{new Uri(adress).Host}>");
        post.Headers.Add("Auto-Submitted", "auto-generated");
        if (brev.Prenumeration is { } prenumeration)
        {
            var avsluta = adress + lank.Sokvag(prenumeration);
            text += $"\n\n--\nDu får brevet för att du följer området i portalen.\nVälj andra områden: {adress}/prenumerationer\nAvsluta utan att logga in: {avsluta}\n";
            post.Headers.Add("List-Unsubscribe", $"<{avsluta}>");
            post.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        post.Body = text;
        return post;
    }

    [GeneratedRegex("^~/", RegexOptions.Multiline)]
    private static partial Regex Lankrad();
}
