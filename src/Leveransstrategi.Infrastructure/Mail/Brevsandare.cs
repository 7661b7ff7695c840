using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using Leveransstrategi.Application.Features.Utskick;

namespace Leveransstrategi.Infrastructure.Mail;

/// <summary>Brevsändare (sender): SMTP med STARTTLS, eller filer i en mapp.</summary>
/// <param name="val">Inställningarna (the settings).</param>
/// <param name="form">Brevets form (the shape).</param>
public sealed class Brevsandare(Epostval val, Brevform form) : IBrevsandare
{
    /// <summary>Hur länge portalen väntar på e-postservern (time limit for one letter).</summary>
    public static readonly TimeSpan Tid = TimeSpan.FromSeconds(60);

    /// <inheritdoc/>
    public bool Pa => val.Pa;

    /// <inheritdoc/>
    public string Vart => !val.Pa ? "ingenstans" : string.IsNullOrWhiteSpace(val.Server) ? "en mapp på servern" : $"e-postservern {val.Server}";

    /// <inheritdoc/>
    public async Task<(Sandningsutfall Utfall, string? Fel)> SkickaAsync(TaBrev.Brev brev, CancellationToken cancellationToken)
    {
        using var grans = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        grans.CancelAfter(Tid);
        try
        {
            using var post = form.Gor(brev);
            using var klient = Klient();
            await klient.SendMailAsync(post, grans.Token);
            return (Sandningsutfall.Skickat, null);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (Sandningsutfall.Oklart, $"E-postservern svarade inte inom {Tid.TotalSeconds:0} sekunder.");
        }
        catch (SmtpException fel)
        {
            return (Utfall(fel), Text(fel));
        }
        catch (Exception fel) when (fel is FormatException or UnauthorizedAccessException or DirectoryNotFoundException)
        {
            return (Sandningsutfall.Misslyckat, fel.Message);
        }
        catch (IOException fel)
        {
            return (Sandningsutfall.Oklart, fel.Message);
        }
    }

    /// <summary>
    /// Om brevet säkert inte togs emot (was it certainly refused): servern svarade med en kod, eller gick aldrig att nå. Annars bröts
    /// kontakten på vägen, och då kan brevet ha kommit fram.
    /// </summary>
    /// <param name="fel">Felet (the error).</param>
    public static Sandningsutfall Utfall(SmtpException fel)
    {
        ArgumentNullException.ThrowIfNull(fel);
        var aldrigNadd = fel.GetBaseException() is SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.TryAgain or SocketError.NoData };
        return fel.StatusCode != SmtpStatusCode.GeneralFailure || aldrigNadd ? Sandningsutfall.Misslyckat : Sandningsutfall.Oklart;
    }

    private static string Text(SmtpException fel) => fel.GetBaseException() is { } grund && grund != fel ? $"{fel.Message} {grund.Message}" : fel.Message;

    private SmtpClient Klient()
    {
        if (string.IsNullOrWhiteSpace(val.Server))
        {
            Directory.CreateDirectory(val.Mapp!);
            return new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = val.Mapp };
        }

        return new SmtpClient(val.Server, val.Port)
        {
            EnableSsl = val.Kryptering,
            Credentials = string.IsNullOrEmpty(val.Anvandare) ? null : new NetworkCredential(val.Anvandare, val.Losenord),
        };
    }
}
