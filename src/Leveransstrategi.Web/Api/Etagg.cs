using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Leveransstrategi.Web.Api;

/// <summary>
/// Etagg (entity tag): svarets kontrollsumma. Den som redan har samma svar får 304 utan innehåll.
/// </summary>
/// <param name="json">Formen för JSON (JSON options).</param>
public sealed class Etagg(IOptions<JsonOptions> json) : IEndpointFilter
{
    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var svar = await next(context);
        if (svar is null or IResult)
            return svar;
        var kropp = JsonSerializer.SerializeToUtf8Bytes(svar, svar.GetType(), json.Value.SerializerOptions);
        var etagg = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(kropp)[..16])}\"");
        var huvuden = context.HttpContext.Response.GetTypedHeaders();
        huvuden.ETag = etagg;
        var kanda = context.HttpContext.Request.GetTypedHeaders().IfNoneMatch;
        return kanda.Any(kand => kand.Compare(etagg, useStrongComparison: false) || kand.Equals(EntityTagHeaderValue.Any))
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Bytes(kropp, "application/json; charset=utf-8");
    }
}
