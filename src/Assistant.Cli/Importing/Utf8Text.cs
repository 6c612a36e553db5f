using System.Text;

namespace Assistant.Cli.Importing;

/// <summary>Bytes as text: UTF-8, or UTF-16 where a mark says so.</summary>
internal static class Utf8Text
{
    public static string Of(byte[] bytes)
    {
        if (bytes.LongLength > SourceLimits.TextLength)
        {
            throw new SourceRefusedException($"it is larger than {SourceLimits.TextLength / (1024 * 1024)} MiB; import it in parts");
        }

        try
        {
            Encoding encoding = bytes switch
            {
                [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
                [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
                _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
            };
            var text = encoding.GetString(bytes);
            return text.Contains('\0') ? throw new SourceRefusedException("it is no text file; give it the ending of its format") : text;
        }
        catch (DecoderFallbackException)
        {
            throw new SourceRefusedException("its text is not in UTF-8; save it again as UTF-8");
        }
    }
}
