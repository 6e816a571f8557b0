"""Files made to make the program read other files, use the network, or never end; and the message expected for each."""
